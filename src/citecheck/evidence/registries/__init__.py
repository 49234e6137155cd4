"""What registries say of identifiers and works: one small adapter each, behind one protocol."""
