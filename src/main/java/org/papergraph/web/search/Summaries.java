package org.papergraph.web.search;

import java.util.List;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.search.RankedEntries;
import org.papergraph.web.view.BidiText;

/** Search results in a sentence. */
final class Summaries {

    private static final int SHORT = 60;

    private Summaries() {}

    static String ofSearch(SearchRequest request, RankedEntries found, List<RankedEntry> left) {
        if (found.entries().isEmpty()) {
            return "Nothing has “" + shortened(request.words()) + "” or anything near it.";
        }
        if (left.isEmpty()) {
            return "Nothing is left with what is chosen.";
        }
        long complete = left.stream().filter(RankedEntry::complete).count();
        String results = number(left.size(), "result", "results");
        if (found.near()) {
            return "Nothing has exactly “" + shortened(request.words()) + "”. Near it: " + results + ".";
        }
        if (complete == 0) {
            return "Nothing has all the words. Some of them: " + results + ".";
        }
        return found.cut() ? "The best " + results + "; there are more. Other words or a choice find them." : results + ".";
    }

    static String ofList(ResourceType type, List<RankedEntry> left) {
        String order = switch (type) {
            case PAPER -> ", the newest first";
            case DOCUMENT -> ", the one read last first";
            default -> ", those of most papers first";
        };
        return left.isEmpty() ? "There is nothing of this type." : number(left.size(), type.label(), type.plural()) + order + ".";
    }

    /** The beginning of what somebody typed. */
    static String shortened(String words) {
        String all = words.strip();
        return BidiText.isolated(all.codePointCount(0, all.length()) <= SHORT ? all : all.substring(0, all.offsetByCodePoints(0, SHORT)) + "…");
    }

    private static String number(int number, String one, String many) {
        return String.format("%,d %s", number, number == 1 ? one : many);
    }
}
