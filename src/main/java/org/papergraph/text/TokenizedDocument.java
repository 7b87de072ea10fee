package org.papergraph.text;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.Abbreviation;
import org.papergraph.document.Span;

/** What is tagged as a whole: a title and an abstract, either of which may be empty. */
public record TokenizedDocument(Field title, Field summary) {

    /** One text of a document, cut into sentences, with the abbreviations that it introduces. */
    public record Field(CodePointText text, List<Sentence> sentences, List<Abbreviation> abbreviations) {

        public Field {
            sentences = List.copyOf(sentences);
            abbreviations = List.copyOf(abbreviations);
        }

        public static Field of(String value, SentenceSplitter splitter) {
            CodePointText text = new CodePointText(value);
            List<Span> spans = splitter.split(text);
            List<Sentence> sentences = spans.stream()
                    .map(span -> new Sentence(span, Tokenizer.tokenize(text, span)))
                    .toList();
            return new Field(text, sentences, AbbreviationFinder.find(text, spans));
        }
    }

    public static TokenizedDocument of(String title, String summary, SentenceSplitter splitter) {
        return new TokenizedDocument(Field.of(title, splitter), Field.of(summary, splitter));
    }

    /** The sentences of the title, then those of the abstract. */
    public List<Sentence> sentences() {
        return Stream.concat(title.sentences().stream(), summary.sentences().stream()).toList();
    }

    public List<Abbreviation> abbreviations() {
        return Stream.concat(title.abbreviations().stream(), summary.abbreviations().stream()).toList();
    }
}
