package org.papergraph.text;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Abbreviation;

/** The texts that are annotated together: a title and an abstract, either of which may be empty. */
public record TokenizedDocument(TokenizedText title, TokenizedText abstractText) {

    public static TokenizedDocument of(String title, String abstractText, SentenceSplitter splitter) {
        return new TokenizedDocument(TokenizedText.of(title, splitter), TokenizedText.of(abstractText, splitter));
    }

    /** The sentences of the title, then those of the abstract. */
    public List<Sentence> sentences() {
        return Stream.concat(title.sentences().stream(), abstractText.sentences().stream()).toList();
    }

    /** The abbreviations of the title, then those of the abstract. */
    public List<Abbreviation> abbreviations() {
        return Stream.concat(title.abbreviations().stream(), abstractText.abbreviations().stream()).toList();
    }
}
