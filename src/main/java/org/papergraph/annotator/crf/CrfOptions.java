package org.papergraph.annotator.crf;

import opennlp.tools.util.TrainingParameters;

/**
 * The options of {@link CrfTrainer}, each with its name among OpenNLP's training parameters.
 *
 * @param iterations passes over the sentences; {@code Iterations}
 * @param rate length of AdaGrad's first steps; {@code LearningRate}
 * @param penalty weight of the L2 penalty; {@code Penalty}
 * @param seed of the order of the sentences; {@code Seed}
 * @param gazetteer true to make features of the phrases that other papers mark; {@code Gazetteer}
 * @param enumerations true to make features of the words around an enumeration; {@code Enumerations}
 */
public record CrfOptions(int iterations, float rate, float penalty, int seed, boolean gazetteer, boolean enumerations) {

    private static final String RATE = "LearningRate";
    private static final String PENALTY = "Penalty";
    private static final String SEED = "Seed";
    private static final String GAZETTEER = "Gazetteer";
    private static final String ENUMERATIONS = "Enumerations";

    public CrfOptions {
        if (iterations < 1 || !(rate > 0) || !(penalty >= 0)) {
            throw new IllegalArgumentException("training needs iterations and a rate above 0 and a penalty from 0");
        }
    }

    /** The options of the bundled model. */
    public static CrfOptions standard() {
        return new CrfOptions(10, 0.03f, 0.002f, 2, true, true);
    }

    /** The options that OpenNLP's training parameters state; for others those of the bundled model. */
    static CrfOptions of(TrainingParameters parameters) {
        CrfOptions standard = standard();
        return new CrfOptions(
                parameters.getIntParameter(TrainingParameters.ITERATIONS_PARAM, standard.iterations),
                Float.parseFloat(parameters.getStringParameter(RATE, Float.toString(standard.rate))),
                Float.parseFloat(parameters.getStringParameter(PENALTY, Float.toString(standard.penalty))),
                parameters.getIntParameter(SEED, standard.seed),
                parameters.getBooleanParameter(GAZETTEER, standard.gazetteer),
                parameters.getBooleanParameter(ENUMERATIONS, standard.enumerations));
    }

    /** OpenNLP's training parameters that choose the conditional random field with these options. */
    public TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, CrfTrainer.class.getName());
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(RATE, Float.toString(rate));
        parameters.put(PENALTY, Float.toString(penalty));
        parameters.put(SEED, seed);
        parameters.put(GAZETTEER, gazetteer);
        parameters.put(ENUMERATIONS, enumerations);
        return parameters;
    }
}
