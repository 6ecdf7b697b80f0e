"""Prints what Python's feedparser reads in each of the files named, as a list in JSON."""

import json
import sys

import feedparser


def entry(read):
    content = read.get("content") or [{}]
    return {
        "id": read.get("id", ""),
        "title": read.get("title", ""),
        "page": read.get("link", ""),
        "html": content[0].get("value", ""),
        "published": list(read.published_parsed[:6]),
        "updated": list(read.updated_parsed[:6]),
        "topics": [tag.term for tag in read.get("tags", [])],
    }


def feed(path):
    read = feedparser.parse(path, sanitize_html=False, resolve_relative_uris=False)
    return {
        "wellFormed": not read.bozo,
        "version": read.version,
        "title": read.feed.get("title", ""),
        "language": read.feed.get("language", ""),
        "entries": [entry(each) for each in read.entries],
    }


json.dump([feed(path) for path in sys.argv[1:]], sys.stdout)
