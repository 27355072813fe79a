using Shared.Common;

namespace BackOffice.Security;

/// <summary>A read was refused; the shell turns it into a page that says why and how to go on.</summary>
public sealed class AccessRefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
