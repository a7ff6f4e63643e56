@AddonDescriptor("capabilities.json")
package app;

import dev.scopecheck.AddonDescriptor;
