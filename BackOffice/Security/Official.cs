using Microsoft.AspNetCore.Identity;

namespace BackOffice.Security;

/// <summary>An account of an official of the town hall.</summary>
public sealed class Official : IdentityUser<Guid>
{
    /// <summary>At most 100 characters.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>At most 80 characters; goes into the audit.</summary>
    public string? Office { get; set; }

    /// <summary>Post and habilitation reference, at most 120 characters.</summary>
    public string? Post { get; set; }

    /// <summary>Accounts are closed, never deleted: the audit names them.</summary>
    public bool IsClosed { get; set; }
}
