package org.papergraph.reader.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

    @Test
    void referencesAreDecodedOnce() {
        assertEquals("R&D", CharacterReferences.decoded("R&amp;D"));
        assertEquals("čłé'’–<i>\u00A0€", CharacterReferences.decoded("&ccaron;&lstrok;&eacute;&apos;&#x2019;&#8211;&lt;i&gt;&nbsp;&#128;"));
        assertEquals("&lt;", CharacterReferences.decoded("&amp;lt;"));
        assertEquals("😀", CharacterReferences.decoded("&#128512;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT&T", "R&D;", "a & b; c", "&bogus;", "x?a=1&copy=2", "&#0;", "&#1;", "&#xFFFE;", "&#xD800;", "&#x110000;", "&;", "&#;"})
    void whatStandsForNoCharacterStaysAsItIsWritten(String text) {
        assertEquals(text, CharacterReferences.decoded(text));
    }

    @Test
    void lineEndsAndTabsBecomeBlanks() {
        assertEquals("a b c", CharacterReferences.decoded("a&#10;b&Tab;c"));
    }
}
