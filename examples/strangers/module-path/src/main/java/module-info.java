/** One module is required; it hands on those of facts and decisions. */
module org.example.stranger {
    requires io.github.federules.feder;
}
