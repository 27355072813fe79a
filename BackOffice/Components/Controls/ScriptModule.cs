using Microsoft.JSInterop;

namespace BackOffice.Components.Controls;

public static class ScriptModule
{
    /// <summary>Lets go of a module; when the browser has left already there is nothing to let go of.</summary>
    public static async ValueTask Release(IJSObjectReference? module)
    {
        if (module is null) return;
        try
        {
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            return;
        }
    }
}
