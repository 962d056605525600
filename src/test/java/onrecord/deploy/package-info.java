/** What operators are given besides the program: manifests, and the page that describes how to run it. */
package onrecord.deploy;
