package org.papergraph.document;

/**
 * A short form that a text introduces together with its long form, as in {@code Loss AMPlification (LAMP)}.
 *
 * @param shortForm where the short form is introduced
 * @param longForm where the long form stands
 */
public record Abbreviation(Span shortForm, String shortText, Span longForm, String longText) {
}
