package org.papergraph.annotator.training;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.document.EntryReference;
import org.papergraph.text.CodePointText;

/**
 * An entry whose title and abstract a person annotated; the mentions of each are in order and do not overlap.
 *
 * @param reference by the name of its document, or of the sentence that was annotated by itself
 * @param paper key of the paper that it is about
 */
public record GoldEntry(
        EntryReference reference,
        String paper,
        String title,
        List<GoldMention> titleMentions,
        String abstractText,
        List<GoldMention> abstractMentions) {

    private static final Pattern ARXIV = Pattern.compile("(\\d{4})\\.\\d{4,5}");

    public GoldEntry {
        titleMentions = List.copyOf(titleMentions);
        abstractMentions = List.copyOf(abstractMentions);
    }

    /** The list that it stands in: its document, or for a document of arXiv the month. */
    String list() {
        Matcher preprint = ARXIV.matcher(reference.source());
        return preprint.matches() ? "arXiv " + preprint.group(1) : reference.source();
    }

    /** The mentions as the rows that a corpus is read from. */
    Stream<String> rows() {
        return Stream.concat(rows("title", title, titleMentions), rows("abstract", abstractText, abstractMentions));
    }

    private Stream<String> rows(String field, String text, List<GoldMention> mentions) {
        CodePointText words = new CodePointText(text);
        return mentions.stream().map(mention -> String.join("\t", reference.source(), Integer.toString(reference.number()), field,
                Integer.toString(mention.span().begin()), Integer.toString(mention.span().end()), mention.type(), words.slice(mention.span())));
    }

    /** The marked mentions as if they were predicted with the confidence 1. */
    public TaggedDocument tagged() {
        return new TaggedDocument(
                titleMentions.stream().map(GoldMention::predicted).toList(),
                abstractMentions.stream().map(GoldMention::predicted).toList());
    }
}
