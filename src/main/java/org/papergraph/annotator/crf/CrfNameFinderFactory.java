package org.papergraph.annotator.crf;

import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * OpenNLP's factory of name finders for the conditional random field: BILOU coding, and no feature generators, since
 * {@link CrfModel} computes the features of all tokens of a sentence at once.
 */
public final class CrfNameFinderFactory extends TokenNameFinderFactory {

    /** Lets OpenNLP instantiate the classes of this package that models and training parameters name. */
    public static void register() {
        ExtensionLoader.registerAllowedPackage(CrfNameFinderFactory.class.getPackageName());
    }

    @Override
    protected SequenceCodec<String> getSequenceCodec() {
        return new BilouCodec();
    }

    @Override
    public SequenceCodec<String> createSequenceCodec() {
        return new BilouCodec();
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new NoContext();
    }

    private static final class NoContext implements NameContextGenerator {

        private static final String[] NOTHING = {};

        @Override
        public String[] getContext(int token, String[] tokens, String[] outcomes, Object[] additionalContext) {
            return NOTHING;
        }

        @Override
        public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
            // features come from the model alone
        }

        @Override
        public void updateAdaptiveData(String[] tokens, String[] outcomes) {
            // nothing is remembered from sentence to sentence
        }

        @Override
        public void clearAdaptiveData() {
            // nothing is remembered from sentence to sentence
        }
    }
}
