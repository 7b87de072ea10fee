package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfModel;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.GazetteerFeatures;
import org.papergraph.annotator.crf.GazetteerLookup;
import org.papergraph.annotator.crf.SpanDecoder;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/** Finds mentions in a document with a random field. Immutable; any number of threads may use it. */
public final class Tagger {

    /** Below this probability a mention is worth less than the error it risks; see {@code docs/model-card.md}. */
    static final double THRESHOLD = 0.35;

    private final FeatureExtractor extractor;
    private final GazetteerLookup phrases;
    private final CrfModel field;
    private final SpanDecoder decoder;
    private final Calibration calibration;

    public Tagger(FeatureExtractor extractor, GazetteerLookup phrases, CrfModel field, Calibration calibration) {
        this.extractor = extractor;
        this.phrases = phrases;
        this.field = field;
        this.calibration = calibration;
        decoder = new SpanDecoder(field.labels(), THRESHOLD);
    }

    /** The proposals, in order, for the title and for the abstract. */
    public TaggedDocument tag(TokenizedDocument document) {
        return tag(document, extractor.extract(document));
    }

    /** Tags a document whose features are known but for those of its phrases. */
    public TaggedDocument tag(TokenizedDocument document, List<int[][]> extracted) {
        List<int[][]> features = GazetteerFeatures.extend(document, extracted, phrases);
        int titles = document.title().sentences().size();
        List<Sentence> sentences = document.sentences();
        List<PredictedMention> title = new ArrayList<>();
        List<PredictedMention> summary = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            List<PredictedMention> into = sentence < titles ? title : summary;
            into.addAll(proposals(sentences.get(sentence), features.get(sentence)));
        }
        return new TaggedDocument(title, summary).calibrated(calibration);
    }

    private List<PredictedMention> proposals(Sentence sentence, int[][] features) {
        return decoder.decode(field.lattice(features)).stream()
                .filter(found -> isNamed(sentence.tokens().subList(found.first(), found.last() + 1)))
                .map(found -> PredictedMention.of(
                        sentence,
                        found,
                        field.labels().types().get(found.type())))
                .toList();
    }

    /** Whether a letter or a digit is among the tokens: emoji, operators and marks name nothing by themselves. */
    private static boolean isNamed(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
