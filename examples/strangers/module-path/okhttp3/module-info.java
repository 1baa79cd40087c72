/** Stands where Moneta's descriptor requires a module of this name; jlink takes no automatic module. */
module okhttp3 {}
