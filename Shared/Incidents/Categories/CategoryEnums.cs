namespace Shared.Incidents.Categories;

/// <summary>What can be typed in a field of a category's form.</summary>
public enum CategoryFieldKind
{
    Text = 1,
    LongText = 2,
    Number = 3,
    Date = 4,
    Choice = 5,
    YesNo = 6,

    /// <summary>A person of the registry.</summary>
    Person = 7,

    /// <summary>A procedure (trámite).</summary>
    Procedure = 8,
}

/// <summary>Which kinds a category or a field is for.</summary>
[Flags]
public enum AllowedKinds
{
    Incident = 1,
    Request = 2,
    Both = Incident | Request,
}
