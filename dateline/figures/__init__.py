"""The picture: `layout.layout` says where everything stands, `plotly.draw` draws it, `twin.text_twin` says it in words."""
