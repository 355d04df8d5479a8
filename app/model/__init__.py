"""The optional language model. Off unless the operator names a provider and the person opts in; imports pydantic-ai only when used."""
