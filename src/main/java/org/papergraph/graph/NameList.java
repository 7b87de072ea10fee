package org.papergraph.graph;

import java.util.List;
import org.papergraph.document.Listing;

/** A list that comes with the program: one item a line, parts parted by spaces. */
final class NameList {

    private NameList() {
    }

    static List<String[]> read(String resource) {
        return Listing.lines(NameList.class, resource).map(line -> line.split(" ")).toList();
    }
}
