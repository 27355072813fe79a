using Microsoft.JSInterop;

namespace BackOffice.Components.Controls;

public static class ScriptModule
{
    /// <summary>Lets go of a module; when the browser has left already there is nothing to let go of.</summary>
    /// <param name="farewell">A function of the module to be called before; null for none.</param>
    public static async ValueTask Release(IJSObjectReference? module, string? farewell = null)
    {
        if (module is null) return;
        try
        {
            if (farewell is not null) await module.InvokeVoidAsync(farewell);
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            return;
        }
    }
}
