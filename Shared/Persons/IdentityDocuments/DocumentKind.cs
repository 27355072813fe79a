namespace Shared.Persons.IdentityDocuments;

/// <summary>What paper a number was printed on. The numbers are stored: never renumber.</summary>
public enum DocumentKind
{
    /// <summary>Documento nacional de identidad: eight digits and a letter.</summary>
    Dni = 1,

    /// <summary>Número de identidad de extranjero: X, Y or Z, seven digits and a letter.</summary>
    Nie = 2,

    /// <summary>NIF of a Spaniard under 14 without DNI.</summary>
    NifK = 3,

    /// <summary>NIF of a Spaniard living abroad without DNI.</summary>
    NifL = 4,

    /// <summary>NIF of a foreigner without NIE.</summary>
    NifM = 5,

    /// <summary>Passport of any country; nothing in its number can be checked.</summary>
    Passport = 6,

    /// <summary>NIF of a company or body; it never holds a key, it acts through a representative.</summary>
    Entity = 7,
}
