package org.papergraph.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The singular of an English word, or at least a form that its singular and plural share. */
public final class Singular {

    private static final int SHORTEST_PLURAL = 3;
    private static final Set<String> SINGULARS_IN_S = Set.of("alias", "always", "atlas", "bayes", "bias", "canvas", "chaos",
            "corps", "cosmos", "gas", "lens", "pancreas", "series", "species");
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("matrices", "matrix"), Map.entry("indices", "index"), Map.entry("vertices", "vertex"),
            Map.entry("vortices", "vortex"), Map.entry("cortices", "cortex"), Map.entry("simplices", "simplex"),
            Map.entry("appendices", "appendix"), Map.entry("criteria", "criterion"), Map.entry("phenomena", "phenomenon"),
            Map.entry("minima", "minimum"), Map.entry("maxima", "maximum"), Map.entry("optima", "optimum"),
            Map.entry("spectra", "spectrum"), Map.entry("corpora", "corpus"), Map.entry("curricula", "curriculum"),
            Map.entry("stimuli", "stimulus"), Map.entry("formulae", "formula"), Map.entry("axes", "axis"),
            Map.entry("caches", "cache"), Map.entry("niches", "niche"), Map.entry("avalanches", "avalanche"));
    private static final Pattern GREEK = Pattern.compile("(.*(?:ly|the|gno|cri))ses");
    private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is)|(?!.*(?:metr|heurist|characterist|crit|top|mosa)ics).*ics");
    private static final Pattern HISSING = Pattern.compile("(.*(?:ss|x|ch|sh))es");

    private Singular() {
    }

    /**
     * @param word in lower case
     */
    public static String of(String word) {
        if (FOREIGN.containsKey(word)) {
            return FOREIGN.get(word);
        }
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || SINGULARS_IN_S.contains(word)) {
            return word;
        }
        Matcher greek = GREEK.matcher(word);
        return greek.matches() ? greek.group(1) + "sis" : english(word);
    }

    private static String english(String word) {
        String withoutEs = word.endsWith("es") ? word.substring(0, word.length() - 2) : "";
        if (SINGULARS_IN_S.contains(withoutEs) || HISSING.matcher(word).matches()) {
            return withoutEs;
        }
        if (NO_PLURAL.matcher(word).matches()) {
            return word;
        }
        boolean inY = word.endsWith("ies") && word.length() > 4 && !word.equals("movies");
        return inY ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
