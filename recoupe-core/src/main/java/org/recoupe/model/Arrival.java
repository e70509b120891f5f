package org.recoupe.model;

/** What intake hands on: a page, or the reason why there is none. */
public sealed interface Arrival permits RawPage, Rejected {}
