package org.papergraph.document.annotation;

/**
 * A short form that a text introduces together with its long form, as in {@code Loss AMPlification (LAMP)}.
 *
 * @param shortForm span of the short form in its definition
 * @param longForm span of the long form
 */
public record Abbreviation(Span shortForm, String shortText, Span longForm, String longText) {
}
