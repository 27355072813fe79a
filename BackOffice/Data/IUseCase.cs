using Shared.Security;

namespace BackOffice.Data;

/// <summary>Something that changes the town hall's data. It names the permission it needs, and <see cref="Operations"/> checks it before anything is read.</summary>
public interface IUseCase
{
    Permission Needs { get; }

    /// <summary>Whether an official must have typed the password in the last ten minutes.</summary>
    bool NeedsFreshSignIn => false;
}
