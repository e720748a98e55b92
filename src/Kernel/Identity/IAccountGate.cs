namespace NamRo.Kernel.Identity;

/// <summary>Tells whether an account may be used now; asked at sign-in and again with every request.</summary>
public interface IAccountGate
{
    /// <summary>False when an administrator shut the account, or when it is a demo account and the program does not run the demo.</summary>
    bool IsOpen(Account account);
}
