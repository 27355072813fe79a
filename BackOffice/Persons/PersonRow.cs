using Shared.Keys;

namespace BackOffice.Persons;

/// <summary>One line of a list of persons: what a clerk needs before opening the card.</summary>
public sealed record PersonRow(Guid Id, string Listed, string? MaskedDocument, DateOnly? BirthDate, string? Town, PortalState Portal);
