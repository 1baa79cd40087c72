package io.github.federules.examples.grantservice.seal;

/**
 * The end of a chain.
 *
 * @param length how many entries it has
 * @param link the link of the last one, empty text without one
 */
public record ChainEnd(long length, String link) {

    /**
     * Returns the end of the chain with one more entry.
     *
     * @param sealed what the link covers besides the link before, such as a seal
     * @return the new end
     */
    public ChainEnd with(String sealed) {
        return new ChainEnd(length + 1, ContentHash.of(link + "\n" + sealed));
    }
}
