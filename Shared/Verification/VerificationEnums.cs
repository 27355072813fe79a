namespace Shared.Verification;

/// <summary>How an identity is verified.</summary>
public enum VerificationMethod
{
    /// <summary>A call to the number on file with control questions and a code read back.</summary>
    Phone = 1,

    /// <summary>The person is at the counter with a document.</summary>
    InPerson = 2,

    /// <summary>A qualified certificate was shown.</summary>
    Certificate = 3,
}

/// <summary>States of a verification.</summary>
public enum VerificationState
{
    Open = 1,
    Verified = 2,
    Rejected = 3,
    Inconclusive = 4,
    NoShow = 5,
    SuspectedFraud = 6,
}

/// <summary>What a verification is worth (nivel de registro, after Cl@ve).</summary>
public enum AssuranceLevel
{
    None = 0,

    /// <summary>By telephone.</summary>
    Basic = 1,

    /// <summary>In person with a document in force, or with a certificate.</summary>
    Advanced = 2,
}

/// <summary>Checks ticked one by one.</summary>
public enum VerificationCheck
{
    DocumentInForce = 1,
    PhotoMatches = 2,
    SecurityElements = 3,
    NumberMatches = 4,
    DataMatchRegistry = 5,
    CodeReadBack = 6,
    CertificateValid = 7,
}

/// <summary>Answer to a check.</summary>
public enum CheckAnswer
{
    Yes = 1,
    No = 2,
    NotApplicable = 3,
}

/// <summary>Questions about facts of the registry that are not printed on the document's face alone.</summary>
public enum ControlQuestion
{
    BirthDate = 1,
    SecondSurname = 2,
    Street = 3,
    PostalCode = 4,
    Town = 5,
    Email = 6,
    DocumentExpiry = 7,
    SupportNumber = 8,
}
