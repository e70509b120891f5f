package org.recoupe.model;

/** What cleaning hands on: an article, or the reason why the page holds none. */
public sealed interface Cleaned permits Article, Rejected {}
