"""Paper: PDFs in Kazakh and Russian from the facts of the domain."""
