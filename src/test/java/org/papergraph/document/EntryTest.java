package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;

class EntryTest {

    @Test
    void everythingIsAbsentByDefault() {
        Entry entry = Entry.ofTexts(1, 1, "", "We study flat minima.");
        assertEquals(List.of(new EntryText(TextRole.ABSTRACT, "We study flat minima.")), entry.texts());
        assertFalse(entry.hasTitle());
        assertEquals(Publication.unstated(), entry.publication());
        assertEquals(PublicationStatus.UNSTATED, entry.status());
    }

    @Test
    void entryWithoutTitleAndAbstractIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Entry.builder(1, 1).text(TextRole.KEYWORD, "minima").build());
        assertThrows(IllegalArgumentException.class, () -> Entry.ofTexts(1, 1, " ", ""));
    }

    @Test
    void secondTitleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Entry.builder(1, 1).title("One").title("Two").build());
    }

    @Test
    void textsOfARoleStandInTheirOrder() {
        Entry entry = Entry.builder(1, 1).text(TextRole.SECTION, "1 Introduction", "First.").title("Flat").text(TextRole.SECTION, "2 Method", "Then.").build();
        assertEquals(List.of("1 Introduction", "2 Method"), entry.texts(TextRole.SECTION).stream().map(EntryText::heading).toList());
        assertEquals("Flat", entry.title());
    }

    @Test
    void listsAreCopied() {
        List<EntryText> texts = new ArrayList<>(List.of(new EntryText(TextRole.TITLE, "Flat")));
        Entry bare = Entry.ofTexts(1, 1, "Flat", "");
        Entry entry = new Entry(1, 1, texts, bare.authors(), List.of(), "", "", false, List.of(), bare.publication(), List.of(), List.of(), List.of(), "", bare.status(),
                List.of(), List.of(), List.of(), "", List.of());
        texts.clear();
        assertEquals("Flat", entry.title());
    }

    @Test
    void linkIsAnAbsoluteAddressOnTheWeb() {
        assertThrows(IllegalArgumentException.class, () -> new EntryLink(EntryLink.Relation.CODE, "example.org/code"));
        assertThrows(IllegalArgumentException.class, () -> new EntryLink(EntryLink.Relation.CODE, "javascript:alert(1)"));
    }

    @Test
    void everyTextHasAnAnnotation() {
        Entry entry = Entry.builder(1, 1).title("Flat").text(TextRole.KEYWORD, "minima").abstractText("We study.").build();
        Annotation title = new Annotation("Flat", List.of(), List.of(), List.of());
        Annotation text = new Annotation("We study.", List.of(), List.of(), List.of());
        AnnotatedEntry annotated = AnnotatedEntry.of(entry, title, text);
        assertEquals(List.of(title, Annotation.none(), text), annotated.annotations());
        assertEquals(List.of(title, text), List.of(annotated.title(), annotated.abstractText()));
        assertThrows(IllegalArgumentException.class, () -> new AnnotatedEntry(entry, List.of(title)));
    }
}
