package org.recoupe.model.mark;

import java.util.Optional;
import org.recoupe.model.Span;

/**
 * Reported speech.
 *
 * @param number quotes with one number are one quotation interrupted by an incise
 * @param span the words said, inside the marks for direct speech; the reported clause for indirect
 *     speech
 * @param direct true for words in quotation marks
 * @param partial true for quoted words embedded in a sentence of the journalist
 * @param speaker id of the referent who speaks; empty if nobody named
 * @param speakerText the speaker as written, or the fullest name; empty if none
 * @param speakerKind what kind of speaker
 * @param via agency or medium through which it came
 * @param cue words that introduce it ("a déclaré", "selon"); empty if none
 * @param frame the whole sentence or sentences of the quotation with its cue
 */
public record Quote(
    int number,
    Span span,
    boolean direct,
    boolean partial,
    Optional<String> speaker,
    String speakerText,
    SpeakerKind speakerKind,
    Optional<String> via,
    Optional<String> cue,
    Span frame) {}
