package org.papergraph.identity.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.text.Singular;

/** What a word of a name is likely to be, by its ending: an action, a quantity, an adjective, or another. */
enum WordKind {
    ACTION, QUANTITY, ADJECTIVE, OTHER;

    private static final Pattern ACTIONS = Pattern.compile(".*(?:[ts]ion|ing|lysis|ference)");
    private static final Set<String> OTHER_ACTIONS = Set.of("retrieval", "removal", "search", "control", "design", "reenactment", "repair",
            "swap", "transfer", "recovery", "discovery", "management", "alignment", "measurement", "assessment", "enhancement", "refinement",
            "replacement", "improvement", "placement", "treatment", "movement", "deployment", "inference", "maintenance", "avoidance",
            "understanding", "analysis", "synthesis", "diagnosis", "prognosis", "summary", "capture", "storage", "delivery", "transport", "change");
    private static final Set<String> THINGS = Set.of("motion", "emotion", "question", "vision", "expression", "region", "position", "attention",
            "caption", "action", "instruction", "function", "solution", "relation", "version", "illumination", "station", "dimension", "direction",
            "condition", "location", "information", "population", "activation", "lighting", "clothing", "building", "drawing", "string",
            "embedding", "resolution", "mission", "distribution", "emission", "lesion", "intention", "convolution", "diffusion", "precision",
            "option", "opinion", "session", "transition", "citation", "hallucination", "occlusion", "depression", "painting", "ring", "spring");
    private static final Set<String> QUANTITIES = Set.of("accuracy", "error", "loss", "time", "score", "rate", "memory", "precision", "recall",
            "latency", "throughput", "speed", "cost", "perplexity", "ratio", "distance", "similarity", "metric", "reward", "quality",
            "consistency", "correctness", "diversity", "fidelity", "robustness", "fairness", "coherence", "relevance", "fluency", "faithfulness",
            "realism", "efficiency", "overhead", "usage", "consumption", "complexity", "variance", "bias", "entropy", "coverage", "novelty",
            "helpfulness", "harmlessness", "safety", "utility", "size", "length", "count", "index", "measure", "sensitivity", "specificity");
    private static final Pattern ADJECTIVES = Pattern.compile(".*(?:[^e]ed|ous|ive|ble|less|[^t]ic|tic|[ia]ar|ary|[oi]nal|ual|ial|[bdm]al|ute|cal|eral|"
            + "oral|tal|ent|free|level|wise|shot|based|aware|driven|guided)|.+-.+|global|local|general|linear|nonlinear|deep|large|small|"
            + "multi\\p{L}+|fast|slow|binary|spoken|written|single|max|average|sparse|dense|hard|soft|online|offline|natural|human|medical|common|shared|abstract|visual|partial");

    static WordKind of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = Singular.of(lower);
        if (isAction(singular)) {
            return ACTION;
        }
        if (QUANTITIES.contains(singular)) {
            return QUANTITY;
        }
        return ADJECTIVES.matcher(lower).matches() ? ADJECTIVE : OTHER;
    }

    /** True for what one does, such as {@code detection}. */
    static boolean isAction(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return OTHER_ACTIONS.contains(last) || ACTIONS.matcher(last).matches() && !THINGS.contains(last);
    }
}
