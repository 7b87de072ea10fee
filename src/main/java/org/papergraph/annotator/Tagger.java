package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.papergraph.annotator.crf.CrfModel;
import org.papergraph.annotator.crf.DocumentFeatures;
import org.papergraph.text.CodePointText;
import org.papergraph.text.Sentence;
import org.papergraph.text.TokenizedDocument;

/** OpenNLP's name finder run over whole documents; a name that a conditional random field finds takes in its version and what else belongs to it, and has one type throughout a document. For one thread. */
public final class Tagger {

    private static final String[][] NO_CONTEXT = {};

    private final NameFinderME finder;
    private final boolean readsDocuments;

    /** A tagger with any model of OpenNLP's name finder; a conditional random field is told of the whole document. */
    public Tagger(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
        readsDocuments = model.getNameFinderSequenceModel() instanceof CrfModel;
    }

    /** The predicted mentions of the title and of the abstract. */
    public TaggedDocument tag(TokenizedDocument document) {
        List<String[][]> context = readsDocuments ? DocumentFeatures.of(document) : List.of();
        TaggedDocument found = tag(document, context);
        return readsDocuments ? TypeAgreement.of(document, context, found) : found;
    }

    /**
     * The predicted mentions, each of the type that the words around it decide, so that one name may have several.
     *
     * @param context what {@link DocumentFeatures} says of the document; not read by other models than the conditional random field
     */
    TaggedDocument tag(TokenizedDocument document, List<String[][]> context) {
        finder.clearAdaptiveData();
        int titles = document.title().sentences().size();
        List<Sentence> sentences = document.sentences();
        List<PredictedMention> title = new ArrayList<>();
        List<PredictedMention> abstractText = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            Span[] names = finder.find(sentences.get(at).forms(), readsDocuments ? context.get(at) : NO_CONTEXT);
            CodePointText text = at < titles ? document.title().text() : document.abstractText().text();
            for (Span name : readsDocuments ? whole(text, sentences.get(at), names) : List.of(names)) {
                (at < titles ? title : abstractText).add(PredictedMention.of(sentences.get(at), name));
            }
        }
        return new TaggedDocument(title, abstractText);
    }

    private static List<Span> whole(CodePointText text, Sentence sentence, Span[] names) {
        return NameExtension.extended(text, sentence, NameVersion.joined(sentence, names));
    }
}
