"""As of Friday 14 June 2024."""

READS = {
    "2023-07-14": ["le 14 juillet 2023", "14 juillet 2023"],
    "2024-10-03": ["3. Oktober 2024", "am 3. Oktober"],
    "2023-05-12": ["12 de mayo de 2023", "12 maggio 2023", "12 de maio de 2023"],
    "2024-05-09": ["9 мая 2024", "9 мая"],
    "2024-06-18": ["2024年6月18日"],
    "1961": ["1961年"],
}
AFTER = {"会谈于2024年6月18日在平壤举行。": "2024-06-18"}
IGNORES = ["5 marchers", "3 mars bars", "12 majors", "100 avrils"]
