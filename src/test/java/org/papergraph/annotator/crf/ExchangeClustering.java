package org.papergraph.annotator.crf;

import java.util.Arrays;

/**
 * The clusters of words so that the cluster of a word best predicts the cluster of the next: the exchange algorithm of
 * S. Martin, J. Liermann and H. Ney, "Algorithms for bigram and trigram word clustering" (1998). Words begin in clusters
 * by frequency; each word in turn moves to the cluster that raises the likelihood of the text most, until few move.
 */
final class ExchangeClustering {

    private static final int TABLE = 1 << 20;
    private static final double[] LOGARITHMS = logarithms();

    private final WordPairs pairs;
    private final int clusterCount;
    private final int[] clusterOf;
    private final int[][] pairCounts;
    private final long[] clusterCounts;
    private final int[] after;
    private final int[] before;

    private ExchangeClustering(WordPairs pairs, int clusterCount) {
        this.pairs = pairs;
        this.clusterCount = clusterCount;
        clusterOf = new int[pairs.words()];
        pairCounts = new int[clusterCount][clusterCount];
        clusterCounts = new long[clusterCount];
        after = new int[clusterCount];
        before = new int[clusterCount];
        for (int word = 0; word < clusterOf.length; word++) {
            clusterOf[word] = word % clusterCount;
        }
        count();
    }

    /**
     * The cluster of each word, from 0.
     *
     * @param rounds number of moves that every word may make
     */
    static int[] cluster(WordPairs pairs, int clusterCount, int rounds) {
        ExchangeClustering clustering = new ExchangeClustering(pairs, clusterCount);
        for (int round = 0; round < rounds; round++) {
            if (clustering.moveAll() < pairs.words() / 1000) {
                break;
            }
        }
        return clustering.clusterOf;
    }

    private void count() {
        for (int word = 0; word < clusterOf.length; word++) {
            clusterCounts[clusterOf[word]] += pairs.count(word);
            int[] next = pairs.next(word);
            int[] counts = pairs.nextCounts(word);
            for (int index = 0; index < next.length; index++) {
                pairCounts[clusterOf[word]][clusterOf[next[index]]] += counts[index];
            }
        }
    }

    private int moveAll() {
        int moved = 0;
        for (int word = 0; word < clusterOf.length; word++) {
            int from = clusterOf[word];
            move(word, from, -1);
            int best = bestCluster(word);
            move(word, best, 1);
            clusterOf[word] = best;
            moved += best == from ? 0 : 1;
        }
        return moved;
    }

    /** Takes a word out of a cluster or puts it in; its pair with itself is left out, which changes nothing that counts. */
    private void move(int word, int to, int sign) {
        clusterCounts[to] += sign * pairs.count(word);
        spread(word, pairs.next(word), pairs.nextCounts(word), after);
        spread(word, pairs.previous(word), pairs.previousCounts(word), before);
        for (int other = 0; other < clusterCount; other++) {
            pairCounts[to][other] += sign * after[other];
            pairCounts[other][to] += sign * before[other];
        }
    }

    private void spread(int word, int[] neighbours, int[] counts, int[] byCluster) {
        Arrays.fill(byCluster, 0);
        for (int index = 0; index < neighbours.length; index++) {
            if (neighbours[index] != word) {
                byCluster[clusterOf[neighbours[index]]] += counts[index];
            }
        }
    }

    private int bestCluster(int word) {
        int[] following = nonZero(after);
        int[] preceding = nonZero(before);
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int candidate = 0; candidate < clusterCount; candidate++) {
            double gain = gain(word, candidate, following, preceding);
            if (gain > highest) {
                highest = gain;
                best = candidate;
            }
        }
        return best;
    }

    private double gain(int word, int candidate, int[] following, int[] preceding) {
        long count = clusterCounts[candidate];
        double gain = -2 * (entropy(count + pairs.count(word)) - entropy(count));
        int[] row = pairCounts[candidate];
        for (int other : following) {
            gain += entropy(row[other] + (long) after[other]) - entropy(row[other]);
        }
        for (int other : preceding) {
            int[] column = pairCounts[other];
            gain += entropy(column[candidate] + (long) before[other]) - entropy(column[candidate]);
        }
        return gain;
    }

    private static int[] nonZero(int[] counts) {
        int[] places = new int[counts.length];
        int size = 0;
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                places[size++] = place;
            }
        }
        return Arrays.copyOf(places, size);
    }

    private static double entropy(long count) {
        return count < TABLE ? LOGARITHMS[(int) count] : count * StrictMath.log(count);
    }

    private static double[] logarithms() {
        double[] logarithms = new double[TABLE];
        for (int count = 1; count < TABLE; count++) {
            logarithms[count] = count * StrictMath.log(count);
        }
        return logarithms;
    }
}
