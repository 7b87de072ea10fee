package org.papergraph.text;

import java.util.List;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Span;

/** One text cut into sentences and tokens, with the abbreviations that it introduces. */
public record TokenizedText(CodePointText text, List<Sentence> sentences, List<Abbreviation> abbreviations) {

    public TokenizedText {
        sentences = List.copyOf(sentences);
        abbreviations = List.copyOf(abbreviations);
    }

    static TokenizedText of(String value, SentenceSplitter splitter) {
        CodePointText text = new CodePointText(value);
        List<Span> spans = splitter.split(text);
        List<Sentence> sentences = spans.stream()
                .map(span -> new Sentence(span, Tokenizer.tokenize(text, span)))
                .toList();
        return new TokenizedText(text, sentences, AbbreviationFinder.find(text, spans));
    }
}
