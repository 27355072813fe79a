namespace Shared.Common;

/// <summary>The way by which a matter came in.</summary>
public enum Channel
{
    /// <summary>Portal Ciudadano, through the public API.</summary>
    Portal = 1,

    /// <summary>Presencial: the person is at the counter.</summary>
    InPerson = 2,

    /// <summary>Telefónica.</summary>
    Phone = 3,

    /// <summary>The application itself: scheduled jobs and the command line.</summary>
    System = 4,
}
