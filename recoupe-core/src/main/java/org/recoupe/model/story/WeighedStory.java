package org.recoupe.model.story;

/**
 * A story with what weighing found in it.
 *
 * @param story the story
 * @param weighing what was found
 */
public record WeighedStory(Story story, Weighing weighing) {}
