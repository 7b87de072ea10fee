package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.papergraph.document.annotation.Span;

/** Splits a text into sentences by OpenNLP's detector, its breaks checked by {@link SentenceStop}. For one thread. */
public final class SentenceSplitter {

    /** In UTF-16 units; the time that the detector takes for a word grows with the square of its length. */
    private static final int LONGEST_WORD = 1000;

    private final SentenceDetectorME detector;

    public SentenceSplitter(SentenceModel model) {
        detector = new Detector(model);
    }

    /** OpenNLP's detector, which asks a subclass about each break that its model would make. */
    private static final class Detector extends SentenceDetectorME {

        Detector(SentenceModel model) {
            super(model);
        }

        @Override
        protected boolean isAcceptableBreak(CharSequence text, int begin, int stop) {
            return SentenceStop.in(text, begin, stop).mayEnd();
        }
    }

    /** The sentences in order, without the space around them; together they cover all that is not space. */
    public List<Span> split(CodePointText text) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (String block : blocks(text.value())) {
            int unit = 0;
            int cut = begin;
            for (opennlp.tools.util.Span sentence : detector.sentPosDetect(block)) {
                int end = cut + block.codePointCount(unit, sentence.getEnd());
                text.trimmed(cut, end).ifPresent(sentences::add);
                cut = end;
                unit = sentence.getEnd();
            }
            begin = cut + block.codePointCount(unit, block.length());
            text.trimmed(cut, begin).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** The text, cut where blanks are missing and so that no word is longer than the detector takes; nearly always whole. */
    private static List<String> blocks(String value) {
        List<String> blocks = new ArrayList<>();
        int begin = 0;
        int word = 0;
        for (int unit = 0; unit < value.length(); unit++) {
            if (Character.isWhitespace(value.charAt(unit))) {
                word = unit + 1;
            } else if (unit - word >= LONGEST_WORD && !Character.isLowSurrogate(value.charAt(unit)) || MissingBlank.isAt(value, word, unit)) {
                blocks.add(value.substring(begin, unit));
                begin = unit;
                word = unit;
            }
        }
        blocks.add(value.substring(begin));
        return blocks;
    }
}
