package dev.scopecheck.processor.judge;

/**
 * How much of the sources was seen.
 *
 * @param calls whether calls were seen at all
 * @param accepted whether the compiler has accepted the sources, as far as it tells
 * @param partial whether it showed, without a memory of the others, but a part of them
 */
public record Sight(boolean calls, boolean accepted, boolean partial) {}
