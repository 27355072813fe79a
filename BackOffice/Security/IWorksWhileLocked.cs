using BackOffice.Data;

namespace BackOffice.Security;

/// <summary>A use case that a locked session may run: typing the password again and signing out.</summary>
public interface IWorksWhileLocked : IUseCase;
