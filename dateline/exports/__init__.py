"""The frames as files that others read: JSON, CSV and what is drawn from the layout."""
