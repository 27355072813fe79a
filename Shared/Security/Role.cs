namespace Shared.Security;

/// <summary>What an official is in the town hall.</summary>
public enum Role
{
    /// <summary>Tramitador: registers, verifies, hands out keys.</summary>
    Clerk = 1,

    /// <summary>Operador: logs calls and solves incidents.</summary>
    Operator = 2,

    /// <summary>Supervisor: all a clerk does, plus records, second signatures and exceptions.</summary>
    Supervisor = 3,

    /// <summary>Administrador: accounts, options, connections; no citizen's matters.</summary>
    Administrator = 4,
}
