"""The commands: `python -m dateline extract | times | build | export`.

Results go to standard output and nothing else does; what went wrong goes to standard error, a sentence each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn
from xml.sax.saxutils import escape, quoteattr

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Column, Table
from rich.text import Text
from typer.core import TyperGroup

from dateline.actors import actor_name
from dateline.exports.csv import events_csv
from dateline.exports.json import collection_json
from dateline.frame import Frames, to_frames
from dateline.model import TimeMention
from dateline.pipeline import extract_files
from dateline.reading import (
    ArticleFiles,
    article_from_text,
    gather_articles,
    publication_from_iso,
    read_document,
    unread_documents,
)
from dateline.store import BuildReport, Store, data_dir, seed_dirs, store_path
from dateline.store import build as build_store
from dateline.times import read_times, timex3

Tell = Callable[[int, int, str], None]


class _Commands(TyperGroup):
    """The commands; what is wrong with how one was called is said as any other error is, in a sentence."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except typer.BadParameter as error:
            _warn([f"{error.format_message().rstrip('.').replace('Value error, ', '')}; --help says how."])
            raise typer.Exit(2) from error


app = typer.Typer(
    cls=_Commands,
    help="News articles in, a fully cited timeline of diplomacy out.", no_args_is_help=True, add_completion=False,
    pretty_exceptions_enable=False,
)  # fmt: skip


class FileFormat(StrEnum):
    """How events are written."""

    json = "json"
    csv = "csv"


class ExportFormat(StrEnum):
    """How a view is taken away; `dateline.exports.formats` has what writes each."""

    csv = "csv"
    dictionary = "dictionary"
    json = "json"
    ics = "ics"
    bibtex = "bibtex"
    csl = "csl"
    timelinejs = "timelinejs"
    png = "png"
    svg = "svg"
    pdf = "pdf"
    pptx = "pptx"


class TimesFormat(StrEnum):
    """How time expressions are written."""

    table = "table"
    json = "json"
    timex3 = "timex3"


JobsOption = Annotated[int, typer.Option(min=1, help="Processes that share the reading.")]
ProgressOption = Annotated[bool | None, typer.Option(help="Show a bar on standard error. Default: on a terminal.")]
PublishedOption = Annotated[str | None, typer.Option(metavar="ISO", help="The publication date, before any other: 2024-06-14.")]


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Articles as .txt, or folders of them.")],
    published: PublishedOption = None,
    format: Annotated[FileFormat, typer.Option(help="What to write.")] = FileFormat.json,
    jobs: JobsOption = 1,
    progress: ProgressOption = None,
) -> None:
    """Write the events that articles tell of.

    Metadata is read from NAME.json beside NAME.txt. What cannot be read is named on standard error and the rest is done; the
    command fails where a path does not exist or nothing could be read.
    """
    try:
        _check_date(published)
    except ValueError as error:
        _fail(error)
    files, refused = gather_articles(paths)
    _warn(refused + unread_documents(paths))
    with _telling(progress) as tell:
        try:
            found = extract_files(ArticleFiles(files, published), jobs, tell)
        except ValueError as error:
            _fail(error)
    _warn(found.problems)
    if found.articles:
        _write(_formatted(to_frames(found.articles, found.events), format))
    if not found.articles or _missing(paths):
        raise typer.Exit(1)


@app.command()
def times(
    text: Annotated[str, typer.Argument(help="The text to read.")],
    published: PublishedOption = None,
    format: Annotated[TimesFormat, typer.Option(help="What to write.")] = TimesFormat.table,
) -> None:
    """Show the time expressions of a text: what they mean and which rule read them."""
    try:
        _check_date(published)
        known = {"published": published} if published else {}
        article = article_from_text(text, "the text", **known)
        tagged = _tagged(text, published) if format == TimesFormat.timex3 else ""
    except ValueError as error:
        _fail(error)
    if format == TimesFormat.timex3:
        _write(tagged + "\n")
        return
    mentions = read_times(article.text, article.published, read_document(article).sentences)
    if format == TimesFormat.json:
        _write(json.dumps([_plain(m) for m in mentions], ensure_ascii=False, indent=1) + "\n")
    else:
        _show(mentions)


@app.command()
def build(
    seeds: Annotated[
        list[Path] | None, typer.Option(help="Folder of articles (repeatable). Default: DATELINE_SEEDS, else seeds/.")
    ] = None,
    data: Annotated[
        Path | None, typer.Option(help="Folder of the store and of uploads. Default: DATELINE_DATA, else data/.")
    ] = None,
    jobs: JobsOption = 1,
    progress: ProgressOption = None,
) -> None:
    """Bring the store up to date with the articles in seeds/ and the uploads.

    Only what is new or changed is read, and a build that was interrupted goes on where it stopped. What cannot be read is
    named on standard error and the rest is done; the command fails where a folder of articles does not exist, there is no
    article at all, or the store could not be brought up to date.
    """
    folders, home = seeds or seed_dirs(), data or data_dir()
    report = _built(folders, home, jobs, progress)
    if report.kept or not report.articles:
        raise typer.Exit(1)
    done = "Built" if report.rebuilt else "Up to date"
    _write(f"{done}: {report.events} events from {report.articles} articles.\n")
    if _missing(folders):
        raise typer.Exit(1)


@app.command()
def export(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The file to write; - is standard output.")],
    format: Annotated[ExportFormat, typer.Option(help="What to write.")],
    where: Annotated[
        str, typer.Option(metavar="QUERY", help="Which events, as in a page's address: type=summit&from=1961.")
    ] = "",
    size: Annotated[
        str | None, typer.Option(help="Of a picture: 1280x720, 1920x1080, 1200x628 or 1080x1080. Default: the first.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="Of a slide. Default: who the events are about, and when.")] = None,
    subtitle: Annotated[str | None, typer.Option(help="Of a slide. Default: on how many events the sources differ.")] = None,
    site: Annotated[str, typer.Option(metavar="URL", help="Where the dashboard is served, for links to it.")] = "",
    zoom: Annotated[float, typer.Option(min=0.5, max=4, help="Of a PNG: pixels for each of the slide's.")] = 2.0,
    progress: ProgressOption = None,
) -> None:
    """Write the collection, or what a query leaves of it, in one of many formats.

    The store is brought up to date first. Sources that a picture has no room for go onto further ones: FILE-2.png …
    """
    # These bring along Plotly and Streamlit, which no other command waits for.
    from dateline.exports.formats import FORMATS
    from dateline.web.exporting import WORDED, Wish, order_of, strict_view
    from dateline.web.view import known_of

    report = _built(seed_dirs(), data_dir(), 1, progress)
    try:
        frames = Store.open(store_path(data_dir())).frames()
        view, params = strict_view(where, known_of(frames), WORDED)  # as the address of a slide has them
        told = {name: params[name][-1] for name in WORDED if name in params}
        told |= {name: value for name, value in (("size", size), ("title", title), ("subtitle", subtitle)) if value is not None}
        order = order_of(frames, view, report.fingerprint, site.rstrip("/"), Wish(**told, zoom=zoom))
        _save(FORMATS[format.value].write(order), output)
    except ValueError as error:
        _fail(error)


def _built(folders: Sequence[Path], home: Path, jobs: int, progress: bool | None) -> BuildReport:
    """Bring the store up to date and say what could not be read."""
    try:
        with _telling(progress) as tell:
            report = build_store(folders, home, tell, jobs)
    except OSError as error:
        cause = error.strerror or str(error)
        _fail(ValueError(f"The data folder {home} cannot be used ({cause}); name another with --data or DATELINE_DATA."))
    except ValueError as error:
        _fail(error)
    _warn(report.problems)
    return report


def _save(files: list[bytes], output: Path) -> None:
    if str(output) == "-":
        sys.stdout.buffer.write(files[0])
        sys.stdout.buffer.flush()
        return
    for number, content in enumerate(files, 1):
        path = output if number == 1 else output.with_stem(f"{output.stem}-{number}")
        try:
            path.write_bytes(content)
        except OSError as error:
            raise ValueError(f"{path} cannot be written ({error.strerror or error}); name another file.") from error


def _missing(paths: Iterable[Path]) -> bool:
    return not all(path.exists() for path in paths)


def _check_date(published: str | None) -> None:
    if published is not None:
        publication_from_iso(published, "")


def _fail(error: ValueError) -> NoReturn:
    _warn([str(error)])
    raise typer.Exit(1)


def _warn(problems: list[str] | tuple[str, ...]) -> None:
    for problem in problems:
        typer.echo(problem, err=True)


def _write(text: str) -> None:
    """UTF-8 whatever the terminal thinks, newlines as they are: the same input gives the same bytes."""
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


@contextmanager
def _telling(progress: bool | None) -> Iterator[Tell]:
    shown = sys.stderr.isatty() if progress is None else progress
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True, force_terminal=progress), disable=not shown, transient=True) as bar:
        task = bar.add_task("", total=None)
        # The end of a step is drawn at once: the next step may follow before the bar looks again.
        yield lambda done, total, name: bar.update(task, completed=done, total=total, description=name, refresh=done == total)


def _formatted(frames: Frames, format: FileFormat) -> str:
    return collection_json(frames) if format == FileFormat.json else events_csv(frames, actor_name)


def _plain(mention: TimeMention) -> dict[str, object]:
    when = mention.when
    return {
        "start": mention.start, "end": mention.end, "text": mention.text, "type": mention.kind, "value": mention.value,
        "date": when.edtf if when else "", "first": when.first.isoformat() if when and when.first else None,
        "last": when.last.isoformat() if when and when.last else None, "basis": mention.basis, "rule": mention.rule,
        "note": mention.note,
    }  # fmt: skip


def _show(mentions: list[TimeMention]) -> None:
    table = Table(*(Column(name, overflow="fold") for name in ("Words", "Meaning", "EDTF", "TIMEX3", "Basis", "Rule")))
    for m in mentions:
        meaning = m.when.in_words() if m.when else m.note
        cells = (m.text, meaning, m.when.edtf if m.when else "", f"{m.kind} {m.value}", m.basis, m.rule)
        table.add_row(*map(Text, cells))
    Console(soft_wrap=True).print(table if mentions else "No time expression.")


def _tagged(text: str, published: str | None) -> str:
    """The text with TIMEX3 elements around its expressions, as TimeML has it."""
    if published and len(published) < len("2024-06-14"):
        raise ValueError(f"publication date {published!r} is no day, which timex3 needs; write 2024-06-14")
    parts, at = [], 0
    for n, (start, end, kind, value) in enumerate(timex3(text, published), 1):
        tag = f'<TIMEX3 tid="t{n}" type={quoteattr(kind)} value={quoteattr(value)}>{escape(text[start:end])}</TIMEX3>'
        parts += [escape(text[at:start]), tag]
        at = end
    return "".join([*parts, escape(text[at:])])
