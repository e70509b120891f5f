package org.recoupe.flink;

/**
 * Something to be opened by intake.
 *
 * @param name a path, or where a message stood
 * @param content of a message; empty for a path
 */
@SuppressWarnings("ArrayRecordComponent") // documents are never compared
public record Document(String name, byte[] content) {}
