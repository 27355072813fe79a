namespace Shared.Persons.IdentityDocuments;

/// <summary>The number of an identity document in its one canonical form. Equal when kind and canonical value are.</summary>
public sealed record DocumentNumber
{
    private DocumentNumber(DocumentKind kind, string value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The kind of document.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Canonical: upper case, no separators; nine characters for Spanish documents, 5–20 for a passport.</summary>
    public string Value { get; }

    /// <summary>False when the number carries no control that can be computed: passports, and NIF K, L or M with letters inside.</summary>
    public bool IsCheckable => Kind != DocumentKind.Passport && !(IsNifKlm && !Value.AsSpan(1, 7).ContainsOnlyDigits());

    /// <summary>The only form for lists, messages and logs.</summary>
    public string Masked => Mask(Value);

    /// <summary>False for companies and bodies.</summary>
    public bool IsNaturalPerson => Kind != DocumentKind.Entity;

    private bool IsNifKlm => Kind is DocumentKind.NifK or DocumentKind.NifL or DocumentKind.NifM;

    /// <summary>Reads a Spanish document in any written form and finds out its kind; a passport is never guessed.</summary>
    /// <returns><see cref="PersonRefusals.DocumentMissing"/>, <see cref="PersonRefusals.DocumentInvalid"/> or
    /// <see cref="PersonRefusals.DocumentControlWrong"/> when it cannot be.</returns>
    public static Common.Result<DocumentNumber> Parse(string? typed) => DocumentReading.Spanish(typed, null);

    /// <summary>Reads a document of a known kind in any written form.</summary>
    /// <returns>Also <see cref="PersonRefusals.DocumentOfAnotherKind"/> or <see cref="PersonRefusals.PassportInvalid"/>.</returns>
    public static Common.Result<DocumentNumber> Parse(string? typed, DocumentKind kind) =>
        kind == DocumentKind.Passport ? DocumentReading.Passport(typed) : DocumentReading.Spanish(typed, kind);

    /// <summary>Upper case without spaces, dots, hyphens, slashes, and without a leading ES when the rest has the shape of a Spanish document.
    /// Neither pads nor checks: <see cref="Parse(string?)"/> does.</summary>
    public static string Normalise(string typed) => DocumentReading.Normalise(typed);

    /// <summary>Hides all but four characters, as the data protection agency recommends (additional provision 7 LO 3/2018):
    /// <c>***4567**</c>, <c>****4567*</c>, passports digits 3–6, others 4th–7th digits.</summary>
    public static string Mask(string canonical) => DocumentMask.Of(canonical);

    /// <summary>A number read from where only canonical ones are kept; nothing is checked.</summary>
    public static DocumentNumber Restore(DocumentKind kind, string value) => new(kind, value);

    /// <summary>Masked, so that a number cannot reach a log by accident.</summary>
    public override string ToString() => Masked;
}
