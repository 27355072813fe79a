using Shared.Common;

namespace Shared.Persons;

/// <summary>Why personal data were not accepted.</summary>
public static class PersonRefusals
{
    /// <summary>No document number was typed.</summary>
    public static readonly Refusal DocumentMissing = new("Persons.DocumentMissing", "DocumentNumber");

    /// <summary>It has the shape of no Spanish document.</summary>
    public static readonly Refusal DocumentInvalid = new("Persons.DocumentInvalid", "DocumentNumber");

    /// <summary>The shape is right, the control letter or digit is not: something was mistyped.</summary>
    public static readonly Refusal DocumentControlWrong = new("Persons.DocumentControlWrong", "DocumentNumber");

    /// <summary>It is a document, but not of the kind that was chosen.</summary>
    public static readonly Refusal DocumentOfAnotherKind = new("Persons.DocumentOfAnotherKind", "DocumentNumber");

    /// <summary>A passport number has 5 to 20 letters and digits.</summary>
    public static readonly Refusal PassportInvalid = new("Persons.PassportInvalid", "DocumentNumber");

    /// <summary>The document was issued before its holder was born.</summary>
    public static readonly Refusal IssuedBeforeBirth = new("Persons.IssuedBeforeBirth", "IssuedOn");

    /// <summary>The document expires on the day it was issued or before.</summary>
    public static readonly Refusal ExpiresBeforeIssue = new("Persons.ExpiresBeforeIssue", "ExpiresOn");

    /// <summary>No DNI is issued for such a time.</summary>
    public static readonly Refusal DniDatesUnlikely = new("Persons.DniDatesUnlikely", "ExpiresOn");

    /// <summary>A given name or first surname was left empty.</summary>
    public static readonly Refusal NameMissing = new("Persons.NameMissing");

    /// <summary>A name is longer than 60 characters.</summary>
    public static readonly Refusal NameTooLong = new("Persons.NameTooLong");

    /// <summary>A name holds something that is not a letter, space, apostrophe, hyphen, dot or raised dot.</summary>
    public static readonly Refusal NameInvalid = new("Persons.NameInvalid");

    /// <summary>No mobile was typed.</summary>
    public static readonly Refusal MobileMissing = new("Persons.MobileMissing", "Mobile");

    /// <summary>It is not a mobile number.</summary>
    public static readonly Refusal MobileInvalid = new("Persons.MobileInvalid", "Mobile");

    /// <summary>It is a Spanish landline, which cannot receive codes.</summary>
    public static readonly Refusal MobileIsLandline = new("Persons.MobileIsLandline", "Mobile");

    /// <summary>No e-mail address was typed.</summary>
    public static readonly Refusal EmailMissing = new("Persons.EmailMissing", "Email");

    /// <summary>It is not an e-mail address.</summary>
    public static readonly Refusal EmailInvalid = new("Persons.EmailInvalid", "Email");

    /// <summary>Another person holds the document.</summary>
    public static readonly Refusal DocumentTaken = new("Persons.DocumentTaken", "DocumentNumber");

    /// <summary>Another person holds the mobile; a code that comes back moves it.</summary>
    public static readonly Refusal MobileTaken = new("Persons.MobileTaken", "Mobile");

    public static readonly Refusal BirthDateOutOfRange = new("Persons.BirthDateOutOfRange", "BirthDate");

    public static readonly Refusal DeceasedOutOfRange = new("Persons.DeceasedOutOfRange", "DeceasedOn");

    public static readonly Refusal StreetTooLong = new("Persons.StreetTooLong", "Street");

    public static readonly Refusal PostalCodeInvalid = new("Persons.PostalCodeInvalid", "PostalCode");

    public static readonly Refusal TownTooLong = new("Persons.TownTooLong", "Town");

    public static readonly Refusal LanguageUnknown = new("Persons.LanguageUnknown", "Language");

    public static readonly Refusal DateUnreadable = new("Persons.DateUnreadable");

    /// <summary>The document is the one on file already and nothing else of it was typed.</summary>
    public static readonly Refusal DocumentUnchanged = new("Persons.DocumentUnchanged", "DocumentNumber");

    /// <summary>The number of the plastic is longer than 20 characters.</summary>
    public static readonly Refusal SupportNumberTooLong = new("Persons.SupportNumberTooLong", "SupportNumber");

    /// <summary>The document is out of force today.</summary>
    public static readonly Refusal DocumentExpired = new("Persons.DocumentExpired", "ExpiresOn");
}
