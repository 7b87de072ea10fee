package org.papergraph.push;

/**
 * What a push did.
 *
 * @param plan what it sent
 * @param requests number of those that were answered with success
 * @param bytes of their bodies and of those sent in vain, as they went over the wire
 */
public record PushReport(PushPlan plan, int requests, long bytes) {
}
