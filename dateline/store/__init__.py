"""Where articles and events are kept: an embedded store, rebuilt from the articles whenever they or the rules change."""

from dateline.store.build import BuildReport, as_it_stands, build, store_path
from dateline.store.places import data_dir, seed_dirs
from dateline.store.store import DamagedStoreError, Store

__all__ = ["BuildReport", "DamagedStoreError", "Store", "as_it_stands", "build", "data_dir", "seed_dirs", "store_path"]
